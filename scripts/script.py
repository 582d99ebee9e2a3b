"""What one would script instead of the product: espeak-ng for each article, one MP3 with chapters through ffmpeg."""
import pathlib

import measure

# The speed at which espeak-ng speaks as many characters a second as the product's formant voice.
SPEED = 150

SHELL = r"""set -e
rm -rf "$FOLDER"; mkdir "$FOLDER"; cd "$FOLDER"
printf ';FFMETADATA1\ntitle=Ausgabe\n' > chapters.txt
start=0
for text in "$@"; do
  wav=$(basename "$text" .txt).wav
  espeak-ng -v "$VOICE" -s "$SPEED" -f "$text" -w "$wav"
  echo "file $wav" >> list.txt
  length=$(ffprobe -v error -show_entries format=duration -of csv=p=0 "$wav")
  end=$(echo "$start $length" | awk '{ printf "%d", $1 + 1000 * $2 }')
  printf '[CHAPTER]\nTIMEBASE=1/1000\nSTART=%s\nEND=%s\ntitle=%s\n' "$start" "$end" "$(head -1 "$text")" >> chapters.txt
  start=$end
done
ffmpeg -v error -f concat -i list.txt -i chapters.txt -map 0:a -map_metadata 1 $LEVEL \
  -ar 22050 -c:a libmp3lame -b:a 64k edition.mp3
"""


def publish(texts, voice, is_levelled, folder):
    """Makes edition.mp3 of the articles in `texts`; what it cost."""
    level = "-af loudnorm=I=-19:TP=-1.5" if is_levelled else ""
    return measure.run(
        ["sh", "-c", SHELL, "sh", *texts],
        env={"PATH": "/usr/bin:/bin", "FOLDER": str(pathlib.Path(folder)), "VOICE": voice, "SPEED": str(SPEED), "LEVEL": level})
