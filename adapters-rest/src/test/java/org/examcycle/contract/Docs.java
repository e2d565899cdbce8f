package org.examcycle.contract;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comments of the source as Markdown. */
final class Docs {

  private Docs() {}

  static Doc of(@Nullable DocCommentTree comment) {
    if (comment == null) {
      return Doc.NONE;
    }
    var parameters = new LinkedHashMap<String, String>();
    for (var tag : comment.getBlockTags()) {
      if (tag instanceof ParamTree parameter) {
        parameters.put(parameter.getName().toString(), text(parameter.getDescription()));
      }
    }
    return new Doc(text(comment.getFullBody()), parameters);
  }

  private static String text(List<? extends DocTree> parts) {
    return parts.stream()
        .map(Docs::text)
        .collect(Collectors.joining())
        .replaceAll("[ \\t]*\\n[ \\t]*", " ")
        .replaceAll(" {2,}", " ")
        .replace("\u2029", "\n\n")
        .strip();
  }

  /** A paragraph is marked by a character that no comment has, until the lines are joined. */
  private static String text(DocTree part) {
    return switch (part) {
      case TextTree text -> text.getBody();
      case LiteralTree literal -> "`" + literal.getBody().getBody().strip() + "`";
      case LinkTree link ->
          link.getLabel().isEmpty()
              ? "`" + link.getReference().getSignature().replace("#", "") + "`"
              : text(link.getLabel());
      case EntityTree entity -> entity.toString();
      case StartElementTree start when start.getName().contentEquals("p") -> "\u2029";
      default -> "";
    };
  }
}
