package org.sverka.intake;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** The host of a web address, which names a site where nothing better does. */
final class WebAddress {
  private WebAddress() {}

  /** Without {@code www.}; null where the text is no address. */
  static @Nullable String host(String address) {
    if (!address.startsWith("http://") && !address.startsWith("https://")) {
      return null;
    }
    try {
      String host = new URI(address.split("\\s", 2)[0]).getHost();
      return host == null || !host.startsWith("www.") ? host : host.substring(4);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
