# Not built by the project's own tests: a starting point, to be tried before it is trusted.
# Node of the image installs and starts; the program itself runs on the Node pinned in package.json.
FROM node:22-slim
# Uploaded files lie in /data: a volume of its own, in every backup together with the database.
RUN mkdir /app /data && chown node:node /app /data
WORKDIR /app
USER node
COPY --chown=node:node . .
# Packages and the built web go into the image, so that a start needs no network.
RUN npm run setup -- --web
ENV SAQBOL_MODE=production HOST=0.0.0.0 PORT=3000 SAQBOL_DATA_DIR=/data
VOLUME /data
EXPOSE 3000
CMD ["npm", "start"]
