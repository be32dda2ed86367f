/** What a person without Java or Maven can do, by system; the ways that need neither come last. */
export const waysToGet = (what: "Java" | "Maven", java = 17): string =>
  [
    ...(what === "Java" ? JAVA(java) : MAVEN),
    "Or do without both: `docker compose up` runs everything in Docker, and NEO4J_URI with NEO4J_PASSWORD names any Neo4j, such as Neo4j Desktop's or Aura's.",
  ].join("\n  ");

const JAVA = (least: number): string[] => [
  `Debian, Ubuntu: sudo apt install openjdk-${least}-jre-headless`,
  "Fedora: sudo dnf install java-21-openjdk-headless",
  "macOS: brew install openjdk@21",
  "Windows: winget install EclipseAdoptium.Temurin.21.JRE",
  "If it is installed already, name its folder by JAVA_HOME.",
];

const MAVEN = [
  "Debian, Ubuntu: sudo apt install maven",
  "Fedora: sudo dnf install maven",
  "macOS: brew install maven",
  "Windows: winget install Apache.Maven",
  "Maven is needed once; DEMARCHE_NEO4J_LIB names a ready folder of Neo4j's jars instead.",
];
