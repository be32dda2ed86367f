// The bench's own packages are not installed where the product is checked.
declare module "@neo4j/graphql";
declare module "undici";
