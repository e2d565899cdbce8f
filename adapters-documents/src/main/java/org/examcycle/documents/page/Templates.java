package org.examcycle.documents.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates as the build has compiled them. They escape whatever they print. */
public final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          Templates.class.getPackageName());

  private Templates() {}

  public static String render(String template, Map<String, Object> parameters) {
    var output = new StringOutput();
    try {
      ENGINE.render(template + ".jte", parameters, output);
      return output.toString();
    } catch (TemplateException failed) {
      // What is wrong with a text is told as it was found, not as a fault of the template.
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }
}
