#!/bin/sh
# Builds the jar of an earlier commit or tag, and has it replaced under load by what is checked out here, on one schema.
# usage: build/beside-predecessor.sh <commit> [arguments of Maven]
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
commit=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git clone -q "$root" "$work/before"
(cd "$work/before" && git checkout -q "$commit" && mvn -B -q package -DskipTests -pl bootstrap -am "$@")
cp "$work"/before/bootstrap/target/*-exec.jar "$work/before.jar"
cd "$root" && mvn -B package -pl benchmarks -am -Dtest=NodesUnderLoadTest -Dsurefire.failIfNoSpecifiedTests=false \
  -Dbootstrap.skipTests=true -Dexamcycle.nodes.predecessor="$work/before.jar" "$@"
