package org.examcycle.acceptance.nonsense;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What can be wrong with a body of JSON: with the whole of it, and with each value in it. */
final class WrongJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int ONE_MEBIBYTE = 1 << 20;

  /** In the place of any value, as written. */
  private static final Map<String, String> VALUES = values();

  private WrongJson() {}

  static Stream<Nonsense> of(Sound sound) {
    return Stream.concat(wholes(sound), parts(sound));
  }

  private static Map<String, String> values() {
    var values = new LinkedHashMap<String, String>();
    values.put("null", "null");
    values.put("true", "true");
    values.put("a list of a list", "[[]]");
    values.put("an object", "{\"x\":{}}");
    values.put("empty text", "\"\"");
    values.put("blank text", "\" \"");
    values.put("an unknown code", "\"~NONE~\"");
    values.put("100,000 letters", "\"" + "x".repeat(100_000) + "\"");
    values.put("NUL", "\"A\\u0000B\"");
    values.put("half a surrogate pair", "\"A\\ud800B\"");
    values.put("letters that turn the line", "\"A\\u202eB\\u2066\"");
    values.put("a number", "7");
    values.put("a negative number", "-1");
    values.put("a fraction", "1.5");
    values.put("2^64", "18446744073709551616");
    values.put("a number of 5,000 digits", "9".repeat(5_000));
    values.put("1e999999999", "1e999999999");
    values.put("a month of the year 999999999", "\"+999999999-12\"");
    values.put("the last moment", "\"+999999999-12-31T23:59:59.999999999Z\"");
    values.put("a day of the year 999999999", "\"+999999999-12-31\"");
    return values;
  }

  private static Stream<Nonsense> wholes(Sound sound) {
    var body = sound.body();
    return Stream.of(
        Nonsense.like(sound, "no body").body(""),
        Nonsense.like(sound, "half a body").body(body.substring(0, body.length() / 2)),
        Nonsense.like(sound, "a body and more").body(body + "]"),
        Nonsense.like(sound, "null").body("null"),
        Nonsense.like(sound, "a list").body("[" + body + "]"),
        Nonsense.like(sound, "a text").body("\"x\""),
        Nonsense.like(sound, "no JSON").body("<x/>"),
        Nonsense.like(sound, "a field more").body(body.replaceFirst("\\{", "{\"x\":1,")),
        Nonsense.like(sound, "a name twice").body(body.replaceFirst("\\{", "{\"x\":1,\"x\":2,")),
        Nonsense.like(sound, "10,000 lists").body("[".repeat(10_000) + "]".repeat(10_000)),
        Nonsense.like(sound, "10,000 objects").body("{\"x\":".repeat(10_000)),
        Nonsense.like(sound, "UTF-16").body(body.getBytes(StandardCharsets.UTF_16)),
        Nonsense.like(sound, "no UTF-8").body(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1'}),
        Nonsense.like(sound, "NULs").body(new byte[100]),
        Nonsense.like(sound, "a byte too many").body(" ".repeat(ONE_MEBIBYTE + 1)),
        Nonsense.like(sound, "a chunk too many").body(" ".repeat(ONE_MEBIBYTE + 1)).inChunks(),
        Nonsense.like(sound, "plain text").header("Content-Type", "text/plain"),
        Nonsense.like(sound, "XML").header("Content-Type", "application/xml"),
        Nonsense.like(sound, "a form").header("Content-Type", "application/x-www-form-urlencoded"),
        Nonsense.like(sound, "parts").header("Content-Type", "multipart/form-data; boundary=x"),
        Nonsense.like(sound, "no such type").header("Content-Type", "what/ever;;"),
        Nonsense.like(sound, "another charset")
            .header("Content-Type", "application/json;charset=x-none"),
        Nonsense.like(sound, "zipped").header("Content-Encoding", "gzip"),
        Nonsense.like(sound, "no type").without("Content-Type"));
  }

  private static Stream<Nonsense> parts(Sound sound) {
    var sent = JSON.readTree(sound.body());
    return Places.in(sent).stream()
        .flatMap(
            place ->
                VALUES.entrySet().stream()
                    .map(
                        wrong ->
                            Nonsense.like(sound, wrong.getKey() + " at " + place)
                                .body(with(sent, place, wrong.getValue()))));
  }

  /** The body with this in that place; written by hand, because the library knows what is wrong. */
  private static String with(JsonNode sent, Place place, String wrong) {
    var copy = sent.deepCopy();
    var holder = copy.at(place.holder());
    if (holder instanceof ObjectNode object) {
      object.put(place.name(), Place.MARK);
    } else if (holder instanceof ArrayNode list) {
      list.set(Integer.parseInt(place.name()), Place.MARK);
    }
    return copy.toString().replace("\"" + Place.MARK + "\"", wrong);
  }
}
