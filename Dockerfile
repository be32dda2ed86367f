# The server alone: Neo4j runs in a container of its own, as docker-compose.yml has it.
FROM node:24-slim AS build
WORKDIR /demarche
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 DEMARCHE_TEXTS=/texts
WORKDIR /demarche
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY cypher cypher
COPY mappings mappings
COPY seed seed
COPY --from=build /demarche/dist dist
USER node
ENTRYPOINT ["node", "/demarche/dist/src/cli/main.js"]
CMD ["serve"]
