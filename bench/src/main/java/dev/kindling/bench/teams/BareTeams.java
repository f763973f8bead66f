package dev.kindling.bench.teams;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.JWTVerifier;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/**
 * The baseline: as little as a bot for Teams can do. It checks the token, acknowledges, and posts
 * one sentence into the conversation; nothing is stored, ordered or limited.
 */
public final class BareTeams {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ANSWER =
      "{\"type\":\"message\",\"text\":\"Taken.\",\"summary\":\"Taken.\"}";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final JWTVerifier verifier;
  private final String token;

  private BareTeams(String keys, String signIn, String form)
      throws IOException, InterruptedException, GeneralSecurityException {
    JsonNode key = ask(HttpRequest.newBuilder(URI.create(keys))).path("keys").get(0);
    verifier = JWT.require(Algorithm.RSA256(key(key), null)).withAudience(Tenant.APP).build();
    HttpRequest.Builder asking = HttpRequest.newBuilder(URI.create(signIn));
    token = ask(asking.POST(BodyPublishers.ofString(form))).path("access_token").asText();
  }

  /**
   * Arguments: the addresses of the keys and of the sign-in, and what to post to the latter. Prints
   * its own address when it is ready.
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, GeneralSecurityException {
    BareTeams bare = new BareTeams(arguments[0], arguments[1], arguments[2]);
    Javalin server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.concurrency.useVirtualThreads = true;
                  config.routes.post("/api/messages", bare::take);
                })
            .start("127.0.0.1", 0);
    System.out.println("Ready at http://127.0.0.1:" + server.port());
  }

  private void take(Context context) throws IOException {
    verifier.verify(context.header("Authorization").substring("Bearer ".length()));
    JsonNode activity = JSON.readTree(context.bodyAsBytes());
    Thread.startVirtualThread(() -> post(activity));
  }

  private void post(JsonNode activity) {
    String chat =
        URLEncoder.encode(activity.at("/conversation/id").asText(), StandardCharsets.UTF_8);
    String address = activity.path("serviceUrl").asText();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + "v3/conversations/" + chat + "/activities"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(ANSWER));
    client.sendAsync(request.build(), BodyHandlers.discarding()).join();
  }

  private JsonNode ask(HttpRequest.Builder request) throws IOException, InterruptedException {
    return JSON.readTree(client.send(request.build(), BodyHandlers.ofByteArray()).body());
  }

  private static RSAPublicKey key(JsonNode jwk) throws GeneralSecurityException {
    RSAPublicKeySpec spec = new RSAPublicKeySpec(number(jwk, "n"), number(jwk, "e"));
    return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
  }

  private static BigInteger number(JsonNode jwk, String field) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(jwk.path(field).asText()));
  }
}
