import Configuration
import Publishing

extension Schedule {
  private static let state = "/var/lib/anhoeren"
  private static let cache = "/var/cache/anhoeren"

  /// The unit: one run, shut off from everything that an edition does not need.
  ///
  /// Each line that shuts something off is in systemd.exec(5); `systemd-analyze security` weighs them.
  public var service: File {
    File(
      name: "anhoeren.service",
      text: """
        \(Self.mark); run it again rather than editing this file.
        [Unit]
        Description=The nightly audio edition
        \(hasHooks ? "Wants=network-online.target\nAfter=network-online.target\n" : "")
        [Service]
        Type=oneshot
        ExecStart=\(Self.unitWord(program)) edition --config \(Self.unitWord(file))
        # 3: published, with something left out; 4: nothing new.
        SuccessExitStatus=3 4
        TimeoutStartSec=2h
        TimeoutStopSec=30s
        KillMode=mixed
        Environment=SWIFT_BACKTRACE=enable=no
        \(user.map { "User=\($0)" } ?? "DynamicUser=yes")
        StateDirectory=anhoeren
        CacheDirectory=anhoeren
        WorkingDirectory=\(Self.state)
        UMask=0022
        MemoryMax=\(memoryMegabytes)M
        TasksMax=512
        Nice=5

        NoNewPrivileges=yes
        CapabilityBoundingSet=
        AmbientCapabilities=
        ProtectSystem=strict
        ProtectHome=\(isInHome ? "read-only" : "yes")
        \(writable.map { "ReadWritePaths=\(Self.unitWord($0))\n" }.joined())\
        PrivateTmp=yes
        PrivateDevices=yes
        PrivateUsers=yes
        ProtectClock=yes
        ProtectHostname=yes
        ProtectKernelTunables=yes
        ProtectKernelModules=yes
        ProtectKernelLogs=yes
        ProtectControlGroups=yes
        ProtectProc=invisible
        ProcSubset=pid
        RemoveIPC=yes
        KeyringMode=private
        LockPersonality=yes
        MemoryDenyWriteExecute=yes
        RestrictNamespaces=yes
        RestrictRealtime=yes
        RestrictSUIDSGID=yes
        SystemCallArchitectures=native
        SystemCallFilter=@system-service
        SystemCallFilter=~@privileged
        SystemCallErrorNumber=EPERM
        \(network)

        """)
  }

  private var hasHooks: Bool {
    ["hooks.published", "hooks.failed"].contains { !configuration.list($0).isEmpty }
  }

  /// Speaking needs no network; a hook that carries the edition away does.
  private var network: String {
    guard hasHooks else {
      return "PrivateNetwork=yes\nIPAddressDeny=any\nRestrictAddressFamilies=AF_UNIX"
    }
    return "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6"
  }

  private var paths: [String] {
    ["output", "cache.folder"].compactMap { configuration.text($0).map(Self.absolute) }
      + (configuration.text("metrics.file").map { [Folders.parent(of: Self.absolute($0))] } ?? [])
  }

  /// What is written outside the folders that systemd makes for the unit.
  private var writable: [String] {
    Set(
      paths.filter { path in ![Self.state, Self.cache].contains { path == $0 || path.hasPrefix($0 + "/") } }
    )
    .sorted()
  }

  private var isInHome: Bool {
    (paths + configuration.list("sources").map(Self.absolute) + [Self.absolute(file), program]).contains {
      path in
      ["/home/", "/root/", "/run/user/"].contains { path.hasPrefix($0) }
    }
  }

  /// A word of a unit: quotation marks, and the signs that systemd would replace.
  private static func unitWord(_ text: String) -> String {
    let plain = text.replacing("%", with: "%%").replacing("$", with: "$$")
    guard !isName(text, also: "/._-") else { return plain }
    let quoted = plain.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(quoted)\""
  }
}
