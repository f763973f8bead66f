package dev.kindling.slack;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP client: one call is one request on the wire, and a failure says whether the request can
 * have reached the other side.
 */
final class Wire {
  static final Duration CONNECT = Duration.ofSeconds(3);
  static final Duration READ = Duration.ofSeconds(10);

  /** For calls made while Slack waits for our answer, three seconds at most. */
  static final Duration QUICK = Duration.ofMillis(700);

  /** For what is over three seconds after the press, and asks nobody to wait: windows, pages. */
  static final Duration SOON = Duration.ofSeconds(2);

  /** Short, so that a connection is rarely closed by Slack in the moment it is used again. */
  private static final Duration IDLE = Duration.ofSeconds(20);

  private Wire() {}

  /** No connection was made, so no byte of the request was written. */
  static final class NotReached extends IOException {
    private static final long serialVersionUID = 1;

    NotReached(IOException cause) {
      super("No connection could be made", cause);
    }
  }

  /**
   * HTTP/1.1 only: when one connection of HTTP/2 breaks, every message on it becomes uncertain.
   * Redirects are not followed: a token goes where the settings say and nowhere else.
   */
  static OkHttpClient client(Duration connect, Duration read) {
    return hurried(new OkHttpClient(), connect, read)
        .newBuilder()
        .protocols(List.of(Protocol.HTTP_1_1))
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        .connectionPool(new ConnectionPool(32, IDLE.toSeconds(), TimeUnit.SECONDS))
        .addInterceptor(Wire::once)
        .addNetworkInterceptor(Wire::connected)
        .build();
  }

  /** The same client, with its connections, in another hurry. */
  static OkHttpClient hurried(OkHttpClient client, Duration connect, Duration read) {
    return client
        .newBuilder()
        .connectTimeout(connect)
        .readTimeout(read)
        .writeTimeout(read)
        .callTimeout(connect.plus(read))
        .build();
  }

  private static Response once(Interceptor.Chain chain) throws IOException {
    Contact contact = new Contact();
    Request request = chain.request();
    Request once =
        request
            .newBuilder()
            .method(request.method(), OneShot.of(request.body()))
            .tag(Contact.class, contact)
            .build();
    try {
      return chain.proceed(once);
    } catch (IOException e) {
      throw contact.made ? e : new NotReached(e);
    }
  }

  private static Response connected(Interceptor.Chain chain) throws IOException {
    Contact contact = chain.request().tag(Contact.class);
    if (contact != null) contact.made = true;
    return chain.proceed(chain.request());
  }

  /** Belongs to one call, which stays on one thread. */
  private static final class Contact {
    private boolean made;
  }

  /** OkHttp repeats a POST after a 503 with "Retry-After: 0", unless its body can't be repeated. */
  private static final class OneShot extends RequestBody {
    private final RequestBody body;

    private OneShot(RequestBody body) {
      this.body = body;
    }

    static @Nullable RequestBody of(@Nullable RequestBody body) {
      return body == null ? null : new OneShot(body);
    }

    @Override
    public @Nullable MediaType contentType() {
      return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
      return body.contentLength();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      body.writeTo(sink);
    }

    @Override
    public boolean isOneShot() {
      return true;
    }
  }
}
