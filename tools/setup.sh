#!/bin/sh
# Prepare a checkout: system libraries, .venv, locked packages, compiled translations, the page for recipients.
#
#   tools/setup.sh          what the app needs to run
#   tools/setup.sh --dev    and what its tests, checks and builds need
#
# Says nothing and returns at once when there is nothing to do. Every make target calls it.
# FIELDCASE_PYTHON chooses the interpreter; otherwise the first Python 3.11 to 3.13 found is taken.
set -eu

cd "$(dirname "$0")/.."
python=.venv/bin/python
libraries_stamp=.venv/.fieldcase-libraries
page=resources/reader/open-me.html
page_stamp=tools/reader/.built
dev=
[ "${1:-}" = "--dev" ] && dev=yes

QT_PACKAGES="libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-image0 libxcb-render-util0
    libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0"

main() {
    [ -x "$python" ] && "$python" -c '' 2>/dev/null || make_environment
    if stale_locks runtime; then install_locks runtime; fi
    if [ "$dev" ] && stale_locks dev; then install_locks dev; fi
    [ -f "$libraries_stamp" ] || provide_qt_libraries
    if [ "$dev" ]; then provide_test_tools; fi
    compile_translations
    build_page
}

tell() { printf 'setup: %s\n' "$*" >&2; }

is_supported() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null
}

find_python() {
    for candidate in ${FIELDCASE_PYTHON:-python3 python3.13 python3.12 python3.11}; do
        if is_supported "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
    tell "FieldCase needs Python 3.11, 3.12 or 3.13, and none was found."
    tell "Install one, or name it: FIELDCASE_PYTHON=/path/to/python make run"
    return 1
}

make_environment() {
    base=$(find_python)
    if ! "$base" -c 'import ensurepip, venv' 2>/dev/null; then
        install_packages "$("$base" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
    fi
    tell "making .venv with $("$base" --version)"
    "$base" -m venv --clear .venv
}

digest() {
    if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi
}

lock_digest() {
    case $1 in
        runtime) cat requirements/build.txt requirements/runtime.txt pyproject.toml setup.py ;;
        dev) cat requirements/dev.txt ;;
    esac | digest
}

stale_locks() {
    [ "$(cat ".venv/.fieldcase-$1" 2>/dev/null)" != "$(lock_digest "$1")" ]
}

install_locks() {
    case $1 in
        runtime)
            tell "installing what the app needs, from requirements/runtime.txt (about 100 MB, once)"
            pip_install --require-hashes -r requirements/build.txt -r requirements/runtime.txt
            pip_install --no-deps --no-build-isolation --editable .
            ;;
        dev)
            tell "installing what the tests need, from requirements/dev.txt (about 40 MB, once)"
            pip_install --require-hashes -r requirements/dev.txt
            ;;
    esac
    lock_digest "$1" >".venv/.fieldcase-$1"
}

pip_install() {
    "$python" -m pip install --quiet --disable-pip-version-check --no-input "$@"
}

missing_qt_libraries() {
    qt=$("$python" -c 'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])')/Qt
    ldd "$qt/lib/libQt6Widgets.so.6" "$qt/plugins/platforms/libqoffscreen.so" \
        "$qt/plugins/platforms/libqxcb.so" 2>/dev/null | grep -q 'not found'
}

# Only Linux leaves these to the system; the wheels for Windows and macOS bring everything.
provide_qt_libraries() {
    if [ "$(uname -s)" = Linux ] && missing_qt_libraries; then
        # shellcheck disable=SC2086  # a list of package names
        install_packages $QT_PACKAGES
        if missing_qt_libraries; then return; fi
    fi
    : >"$libraries_stamp"
}

provide_test_tools() {
    wanted=
    command -v cc >/dev/null || wanted="$wanted gcc libc6-dev"
    command -v faketime >/dev/null || wanted="$wanted faketime"
    command -v age >/dev/null || wanted="$wanted age"
    command -v ssh-keygen >/dev/null || wanted="$wanted openssh-client"
    command -v xvfb-run >/dev/null || wanted="$wanted xvfb"
    command -v xauth >/dev/null || wanted="$wanted xauth"
    command -v pdftoppm >/dev/null || wanted="$wanted poppler-utils"
    server sshd || wanted="$wanted openssh-server"
    server apache2 || wanted="$wanted apache2-bin"
    command -v openssl >/dev/null || wanted="$wanted openssl"
    command -v node >/dev/null || wanted="$wanted nodejs"
    command -v npm >/dev/null || wanted="$wanted npm"
    command -v chromium >/dev/null || wanted="$wanted chromium"
    command -v chromedriver >/dev/null || wanted="$wanted chromium-driver"
    # shellcheck disable=SC2086  # a list of package names
    if [ "$wanted" ]; then install_packages $wanted; fi
}

# Programs of the administrator are not always on the path.
server() { command -v "$1" >/dev/null || [ -x "/usr/sbin/$1" ]; }

# With apt and the right to use it, install; otherwise say what to type, then go on as far as possible.
install_packages() {
    if ! command -v apt-get >/dev/null; then
        tell "please install with this computer's own package manager: $(echo "$@")"
    elif [ "$(id -u)" -ne 0 ]; then
        tell "some system packages are missing; please run:"
        tell "    sudo apt-get install --no-install-recommends $(echo "$@")"
    else
        tell "installing system packages: $(echo "$@")"
        DEBIAN_FRONTEND=noninteractive
        export DEBIAN_FRONTEND
        apt_get "$@" || { apt-get update -qq >&2 && apt_get "$@"; } || tell "some of them could not be installed"
    fi
}

apt_get() {
    apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1
}

compile_translations() {
    for source in translations/*.ts; do
        [ -e "$source" ] || continue
        compiled=${source%.ts}.qm
        if [ ! -e "$compiled" ] || [ "$source" -nt "$compiled" ]; then
            "$python" tools/i18n.py --compile
            return
        fi
    done
}

page_digest() {
    cat tools/reader/*.json tools/reader/build.mjs tools/reader/src/* tools/reader/texts/* \
        resources/codelists/*.csv translations/codelists/*.toml | digest
}

# What opens a file without FieldCase is made from libraries for browsers, which only npm has. Without npm, or
# without a network, FieldCase works, and says itself what it cannot do; it is tried once for every change.
build_page() {
    known=$(cat "$page_stamp" 2>/dev/null || true)
    wanted=$(page_digest)
    if [ "$known" = "$wanted" ] && [ -f "$page" ]; then return; fi
    if [ "$known" = "without $wanted" ] && [ ! "$dev" ]; then return; fi
    echo "without $wanted" >"$page_stamp"
    if ! command -v npm >/dev/null || ! command -v node >/dev/null; then
        tell "there is no npm here: files for organisations without FieldCase cannot be made by this copy"
    elif tell "building the page for organisations without FieldCase (about 15 MB, once)" &&
        (cd tools/reader && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error && node build.mjs) >&2; then
        echo "$wanted" >"$page_stamp"
    else
        tell "the page could not be built: files for organisations without FieldCase cannot be made by this copy"
    fi
}

main
