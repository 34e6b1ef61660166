# Finds a JDK 25 and exports JAVA_HOME. Meant to be sourced (`. infrastructure/delivery/jdk25.sh`) by POSIX sh scripts.
# Looks at JAVA_HOME, then `java` on the PATH, then the usual folders. Without one: says what to install and exits 1.

# True when $1 is the home of a JDK 25. The `release` file answers without starting a JVM.
panoplie_is_jdk25() {
  [ -x "$1/bin/javac" ] || [ -x "$1/bin/javac.exe" ] || return 1
  if [ -r "$1/release" ]; then
    grep -q '^JAVA_VERSION="25[".+]' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | grep -q '^javac 25\([.+-]\|$\)'
  fi
}

# The home behind the `java` on the PATH, links followed (`readlink -f` is not everywhere).
panoplie_home_on_path() {
  panoplie_java=$(command -v java 2>/dev/null) || return 1
  while [ -L "$panoplie_java" ]; do
    panoplie_link=$(readlink "$panoplie_java")
    case $panoplie_link in
      /*) panoplie_java=$panoplie_link ;;
      *) panoplie_java=$(dirname "$panoplie_java")/$panoplie_link ;;
    esac
  done
  (cd "$(dirname "$panoplie_java")/.." 2>/dev/null && pwd -P)
}

panoplie_find_jdk25() {
  for panoplie_home in \
    "${JAVA_HOME:-}" \
    "$(panoplie_home_on_path)" \
    /usr/lib/jvm/* /usr/java/* /usr/local/*jdk* /opt/* /opt/*/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$panoplie_home" ] && panoplie_is_jdk25 "$panoplie_home"; then
      JAVA_HOME=$panoplie_home
      export JAVA_HOME
      return 0
    fi
  done
  return 1
}

if ! panoplie_find_jdk25; then
  echo "Panoplie needs a JDK 25 and found none. Install one (for instance Temurin 25 from https://adoptium.net," >&2
  echo "or 'sdk install java 25-tem'), or set JAVA_HOME to it. A newer or older JDK on the PATH may stay where it is." >&2
  exit 1
fi
