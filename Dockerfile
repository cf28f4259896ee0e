# syntax=docker/dockerfile:1
# docker build --tag intune-graphql .

# What is published, built from the sources. The tools for it stay here.
FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
COPY examples/dashboard/package.json examples/dashboard/
RUN npm ci --ignore-scripts --no-audit
COPY . .
RUN node scripts/build.ts

# The packages that the gateway declares, at the versions of the lock, and no others.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --omit=peer --workspaces=false --ignore-scripts --no-audit

# Node.js and what it needs: no shell, no package manager. The user is nobody that owns a file here.
FROM gcr.io/distroless/nodejs24-debian12:nonroot
LABEL org.opencontainers.image.title="intune-graphql" \
      org.opencontainers.image.description="One GraphQL schema over Microsoft Graph's Intune app install status" \
      org.opencontainers.image.licenses="MIT"
# In a container of 512 MiB Node gives young objects 1 MiB by itself: docs/operations.md, Memory.
ENV NODE_ENV=production \
    NODE_OPTIONS=--max-semi-space-size=64 \
    HOST=0.0.0.0 \
    PORT=4000
WORKDIR /app
COPY --from=packages /app/node_modules node_modules/
COPY --from=build /build/dist dist/
COPY package.json LICENSE schema.graphql ./
COPY examples/*.graphql examples/
USER 65532:65532
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s \
  CMD ["/nodejs/bin/node", "--input-type=module", "--eval", "const { ok } = await fetch(`http://127.0.0.1:${process.env.PORT}/health`); process.exit(ok ? 0 : 1)"]
CMD ["dist/src/bin.js"]
