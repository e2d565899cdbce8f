package org.examcycle.contract;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
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
import java.util.Optional;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The sources of the modules: comments are the one place where things are explained. */
final class Sources {

  private final Map<String, Doc> classes = new HashMap<>();
  private final Map<String, SourceMethod> methods = new HashMap<>();

  /** All sources below these folders. */
  static Sources below(List<Path> folders) {
    var sources = new Sources();
    sources.read(folders.stream().flatMap(folder -> files(folder).stream()).toList());
    return sources;
  }

  Doc of(Class<?> type) {
    return classes.getOrDefault(name(type), Doc.NONE);
  }

  Doc ofPackage(String name) {
    return classes.getOrDefault(name, Doc.NONE);
  }

  SourceMethod of(Class<?> type, String method) {
    return methods.getOrDefault(name(type) + "#" + method, SourceMethod.UNKNOWN);
  }

  private static String name(Class<?> type) {
    return Optional.ofNullable(type.getCanonicalName()).orElse(type.getName());
  }

  private static List<Path> files(Path folder) {
    try (var all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void read(List<Path> files) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      var trees = DocTrees.instance(task);
      for (var unit : task.parse()) {
        new Reader(trees).scan(new TreePath(unit), unit);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private final class Reader extends TreePathScanner<@Nullable Void, CompilationUnitTree> {

    private final DocTrees trees;
    private String scope = "";

    Reader(DocTrees trees) {
      this.trees = trees;
    }

    @Override
    public @Nullable Void visitCompilationUnit(
        CompilationUnitTree unit, CompilationUnitTree itself) {
      scope = String.valueOf(unit.getPackageName());
      if (unit.getSourceFile().getName().endsWith("package-info.java")) {
        var at = new TreePath(getCurrentPath(), unit.getPackage());
        classes.put(scope, Docs.of(trees.getDocCommentTree(at)));
      }
      return super.visitCompilationUnit(unit, itself);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, CompilationUnitTree unit) {
      var outer = scope;
      scope = outer + "." + type.getSimpleName();
      classes.put(scope, Docs.of(trees.getDocCommentTree(getCurrentPath())));
      super.visitClass(type, unit);
      scope = outer;
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree unit) {
      var doc = Docs.of(trees.getDocCommentTree(getCurrentPath()));
      methods.merge(
          scope + "#" + method.getName(),
          SourceCalls.of(method, doc),
          (one, other) -> one.doc().text().isEmpty() ? other : one);
      return null;
    }
  }
}
