/// JSON documents held against the schemas in `docs/`, by Debian's python3-jsonschema.
public enum Schema {
  /// What is wrong with `document`; empty where it is valid.
  public static func faults(of document: String, schema: String) async throws -> String {
    let script = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1]))
      validator = jsonschema.validators.validator_for(schema)
      validator.check_schema(schema)
      for fault in validator(schema).iter_errors(json.load(sys.stdin)):
        print(fault.validator, list(fault.path), fault.message[:200])
      """
    let path = "\(Program.root)/docs/\(schema)"
    let result = try await Program.run("/usr/bin/python3", ["-c", script, path], input: document)
    return result.status == 0 ? result.output : result.errors
  }
}
