#!/bin/sh
# Opens the site on Linux or macOS with what is there, Python 3 or busybox; the folder "site" is served to this machine alone.
#   ./start.sh [port]
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
port=${1:-8090}
if command -v python3 >/dev/null 2>&1; then
  exec python3 "$here/serve.py" "$port"
fi
if command -v busybox >/dev/null 2>&1 && busybox --list | grep -qx httpd; then
  trap 'exit 0' INT TERM
  echo "兜底已在本机打开：http://localhost:$port/  按 Ctrl+C 停止"
  echo "Doudi is open on this machine: http://localhost:$port/  Ctrl+C stops it"
  exec busybox httpd -f -p "127.0.0.1:$port" -h "$here/site"
fi
echo "本机没有 python3，也没有 busybox：请把 site 文件夹放到任一文件服务器上（见 README.zh.txt）" >&2
echo "neither python3 nor busybox is on this machine: put the folder site on any file server (see README.en.txt)" >&2
exit 1
