"""What a computer with voices says of them."""

from __future__ import annotations

TABLE = """Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  ar              --/M      Arabic             sem/ar
 5  en-gb           --/M      English_(GB)       gmw/en               (en 2)
 5  ro              --/M      Romanian           roa/ro
"""
SPEAKS = """#!/bin/sh
if [ "$1" = --voices ]; then cat <<'END'
{table}END
else cat > "{heard}"; fi
"""
WINDOWS = """#!/bin/sh
echo "$@" >> "{heard}.args"
case "$*" in
*GetInstalledVoices*) echo "en-GB Microsoft Hazel Desktop"; echo "ar-SA O'Naayf" ;;
*) cat > "{heard}" ;;
esac
"""
