# The production image: the server with its screens built, on the Node that package.json asks for.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json codegen.yml ./
COPY bin bin
COPY schema schema
COPY server server
COPY admin-ui admin-ui
RUN node bin/build.ts && npm prune --omit=dev --omit=optional --no-audit --no-fund

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build /app/package.json /app/package-lock.json /app/tsconfig.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/schema schema
COPY --from=build /app/server server
COPY --from=build /app/admin-ui admin-ui
USER node
EXPOSE 4000
# Node itself is process 1, so that it gets the signal to stop and finishes the requests in hand.
CMD ["node", "--max-semi-space-size=12", "--heap-growing-percent=50", "server/start.ts"]
