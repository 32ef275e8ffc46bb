#!/bin/sh
# Rewrite requirements/*.txt from the *.in files: exact versions, and the hash of every wheel on PyPI.
#
# The locks must hold on Python 3.11, 3.12 and 3.13, so they are resolved on the oldest, where backports
# are needed. The pip configuration of this computer is set aside: only PyPI's own hashes count.
# Versions that still satisfy the *.in files are kept; add --upgrade to move them.
set -eu

cd "$(dirname "$0")/.."
case "$(.venv/bin/python -c 'import sys; print("%d.%d" % sys.version_info[:2])')" in
    3.11) ;;
    *) echo "locks: needs an environment of Python 3.11 (FIELDCASE_PYTHON=python3.11 make setup)" >&2; exit 1 ;;
esac

PIP_CONFIG_FILE=/dev/null
export PIP_CONFIG_FILE
unset PIP_FIND_LINKS PIP_INDEX_URL PIP_EXTRA_INDEX_URL PIP_CONSTRAINT
CUSTOM_COMPILE_COMMAND="make locks"
export CUSTOM_COMPILE_COMMAND

for name in build runtime dev; do
    (cd requirements && ../.venv/bin/pip-compile --quiet --generate-hashes --allow-unsafe --strip-extras \
        --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-emit-options \
        --output-file "$name.txt" "$@" "$name.in")
done
if grep -nE '://|^ *-(-find-links|-index|-extra|f |i )' requirements/*.txt; then
    echo "locks: an address got into a lock" >&2
    exit 1
fi
echo "locks: requirements/build.txt, runtime.txt and dev.txt are up to date"
