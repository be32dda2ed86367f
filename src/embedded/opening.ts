/**
 * Lines of neo4j.conf by which Neo4j Browser opens with a style and a guide, once somebody has signed in.
 *
 * Neo4j 5.26 knows the second setting by this name only, and does not start with the newer one.
 */
export const opensWith = (style: URL, guide: URL): string[] => [
  `browser.post_connect_cmd=style ${style};play ${guide}`,
  `browser.remote_content_hostname_whitelist=${guide.hostname}`,
];
