#!/bin/sh
# Builds what is committed twice, in two folders, and compares the jars byte by byte.
# usage: build/compare-builds.sh [arguments of Maven]
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for side in one another; do
  git clone -q "$root" "$work/$side"
  (cd "$work/$side" && mvn -B -q package -DskipTests -pl bootstrap -am "$@")
done
cd "$work"
cmp one/bootstrap/target/*-exec.jar another/bootstrap/target/*-exec.jar
sha256sum one/bootstrap/target/*-exec.jar | cut -d' ' -f1
