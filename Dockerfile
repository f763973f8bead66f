# docker build -t kindling . && docker run -p 7070:7070 -v kindling:/data kindling

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN mvn -B -ntp -P '!lint' -Dmaven.test.skip=true -pl adapters/server -am package

FROM eclipse-temurin:25-jre
# A redis-server with today's security fixes; the one inside the jar is for trials only. A typeface
# for the picture of somebody's learning.
RUN apt-get update \
    && apt-get install -y --no-install-recommends redis-server fontconfig fonts-dejavu-core \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --no-create-home --shell /usr/sbin/nologin kindling \
    && install -d -o kindling -g kindling /data /opt/kindling
COPY --from=build /src/adapters/server/target/kindling.jar /opt/kindling/kindling.jar
USER kindling
WORKDIR /opt/kindling
ENV KINDLING_HOST=0.0.0.0 \
    KINDLING_PORT=7070 \
    KINDLING_DATA=/data
# One short run leaves what makes every later start quick; without it Kindling starts all the same.
RUN env -u KINDLING_HOST -u KINDLING_PORT -u KINDLING_DATA \
    java -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED \
    -XX:AOTCacheOutput=kindling.aot -jar kindling.jar warm-up >/dev/null 2>&1 || rm -f kindling.aot
VOLUME /data
EXPOSE 7070
# The image has no curl: bash asks.
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$KINDLING_PORT && printf 'GET /health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r line <&3 && [[ $line == *' 200 '* ]]"]
ENTRYPOINT ["java", "-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED", \
    "-XX:MaxRAMPercentage=60", "-XX:AOTCache=/opt/kindling/kindling.aot", "-Xlog:aot=off", \
    "-jar", "/opt/kindling/kindling.jar"]
CMD ["start"]
