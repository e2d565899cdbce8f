package org.examcycle.acceptance.driver.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.html.BaseFrameElement;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlLabel;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.util.WebConnectionWrapper;

/**
 * A browser that runs what is in a page, used as people use one: they see words, fill in what a
 * label stands at, and press what has a word on it. What a script gets wrong fails the test.
 */
final class Browser implements AutoCloseable {

  private static final long PATIENCE_MILLIS = 20_000;

  private final WebClient client = new WebClient(BrowserVersion.CHROME);
  private final List<String> addresses = new ArrayList<>();

  /**
   * @param from the network address that it calls from
   */
  Browser(String from) {
    client.addRequestHeader("X-Forwarded-For", from);
    client.getOptions().setFetchPolyfillEnabled(true);
    client.getOptions().setThrowExceptionOnFailingStatusCode(false);
    client.setWebConnection(
        new WebConnectionWrapper(client) {
          @Override
          public WebResponse getResponse(WebRequest request) throws IOException {
            addresses.add(request.getUrl().getFile());
            return super.getResponse(request);
          }
        });
  }

  void open(String address) {
    try {
      client.getPage(address);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    settle();
  }

  /** Fills in fields by their labels. */
  void fill(Map<String, String> fields) {
    fields.forEach((label, value) -> field(label).setValue(value));
  }

  /** Presses a button, or follows a link. */
  void press(String words) {
    try {
      var pressed =
          seen("button, a").stream()
              .filter(each -> each.getTextContent().strip().equals(words))
              .findFirst();
      assertThat(pressed).as("\"%s\" on the page: %s", words, text()).isPresent();
      pressed.get().click();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    settle();
  }

  /** What can be read. */
  String text() {
    return page().asNormalizedText();
  }

  /** What can be read in the frame of the page. This browser shows no {@code srcdoc} by itself. */
  String framed() {
    var frame = (BaseFrameElement) page().querySelector("iframe");
    assertThat(frame.isDisplayed()).as("the frame is shown").isTrue();
    try (var inside = new WebClient(BrowserVersion.CHROME)) {
      inside.getOptions().setJavaScriptEnabled(false);
      return inside.loadHtmlCodeIntoCurrentWindow(frame.getAttribute("srcdoc")).asNormalizedText();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The page as it is by now, with what is hidden. */
  String markup() {
    return page().asXml();
  }

  /** The paths that servers were asked for, and all that the address bar showed behind the host. */
  List<String> addresses() {
    return List.copyOf(addresses);
  }

  private HtmlPage page() {
    return (HtmlPage) client.getCurrentWindow().getTopWindow().getEnclosedPage();
  }

  private HtmlInput field(String label) {
    var labels =
        seen("label").stream().filter(each -> each.getTextContent().strip().equals(label)).toList();
    assertThat(labels).as("fields called %s on the page: %s", label, text()).hasSize(1);
    return (HtmlInput) ((HtmlLabel) labels.getFirst()).getLabeledElement();
  }

  private List<DomElement> seen(String selector) {
    return page().querySelectorAll(selector).stream()
        .map(DomElement.class::cast)
        .filter(DomElement::isDisplayed)
        .toList();
  }

  /** Until what the page has asked for has been answered. */
  private void settle() {
    assertThat(client.waitForBackgroundJavaScript(PATIENCE_MILLIS)).as("still at work").isZero();
    addresses.add(
        page()
            .executeJavaScript("location.href.slice(location.origin.length)")
            .getJavaScriptResult()
            .toString());
  }

  @Override
  public void close() {
    client.close();
  }
}
