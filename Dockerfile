# One image for the API (which serves the interface), the worker and the command line: they are the same code.

# The manifests alone: the packages are installed anew only when one of these changes.
FROM node:24-trixie-slim AS manifests
WORKDIR /app
COPY . .
RUN mkdir /manifests && find . -name package.json -not -path '*/node_modules/*' -exec cp --parents '{}' /manifests/ ';' \
  && cp package-lock.json .npmrc /manifests/

FROM node:24-trixie-slim AS build
WORKDIR /app
COPY --from=manifests /manifests ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run --silent generate && node scripts/build.mjs && node scripts/build-web.mjs \
  && mkdir /built && cp -r --parents apps/*/dist libs/*/dist libs/*/sample prisma/migrations lexikon /built/

FROM node:24-trixie-slim AS packages
WORKDIR /app
COPY --from=manifests /manifests ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY docker/prune-packages.sh docker/
RUN sh docker/prune-packages.sh

FROM node:24-trixie-slim
ENV NODE_ENV=production NODE_OPTIONS=--enable-source-maps DATA_DIR=/data
WORKDIR /app
# The folder of the embedded PostgreSQL, for a container that is given no DATABASE_URL.
RUN install -d -o node -g node -m 0700 /data && ln -s /app/lexikon /usr/local/bin/lexikon
COPY --from=packages /app ./
COPY --from=build /built ./
USER node
VOLUME /data
EXPOSE 3000
CMD ["node", "apps/api/dist/main.js"]
