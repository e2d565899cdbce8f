package org.examcycle.bootstrap.start;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the sources say of records and of their components, as Markdown. */
final class RecordComments {

  private final Map<String, String> comments = new HashMap<>();

  /** Of all sources in these folders, folders below them left out. */
  static RecordComments in(Stream<Path> folders) {
    var read = new RecordComments();
    read.read(folders.flatMap(folder -> sources(folder).stream()).toList());
    return read;
  }

  /** Of a record as a whole; empty if it has no comment. */
  String of(Class<?> type) {
    return comments.getOrDefault(type.getCanonicalName(), "");
  }

  /** Of one component; empty if the comment does not name it. */
  String of(Class<?> type, String component) {
    return comments.getOrDefault(type.getCanonicalName() + "#" + component, "");
  }

  private static List<Path> sources(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void read(List<Path> sources) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      var trees = DocTrees.instance(task);
      for (var unit : task.parse()) {
        new Reader(trees, String.valueOf(unit.getPackageName())).scan(new TreePath(unit), unit);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private final class Reader extends TreePathScanner<@Nullable Void, CompilationUnitTree> {

    private final DocTrees trees;
    private String scope;

    Reader(DocTrees trees, String scope) {
      this.trees = trees;
      this.scope = scope;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, CompilationUnitTree unit) {
      var outer = scope;
      scope = outer + "." + type.getSimpleName();
      var comment = trees.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        keep(comment);
      }
      super.visitClass(type, unit);
      scope = outer;
      return null;
    }

    private void keep(DocCommentTree comment) {
      comments.put(scope, text(comment.getFullBody()));
      for (var tag : comment.getBlockTags()) {
        if (tag instanceof ParamTree component) {
          comments.put(scope + "#" + component.getName(), text(component.getDescription()));
        }
      }
    }
  }

  private static String text(List<? extends DocTree> parts) {
    return parts.stream()
        .map(String::valueOf)
        .collect(Collectors.joining())
        .replaceAll("\\s+", " ")
        .replaceAll("\\{@code ([^}]*)}", "`$1`")
        .replaceAll("\\{@link [^ }]*?(\\w+)}", "`$1`")
        .strip();
  }
}
