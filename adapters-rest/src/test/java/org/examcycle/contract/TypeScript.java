package org.examcycle.contract;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import java.nio.file.Path;
import java.util.List;

/** The TypeScript compiler, run inside this JVM: no Node need be installed. */
final class TypeScript {

  private static final Path COMPILER = Path.of("target", "typescript", "typescript.js");

  private static final String CHECK =
      """
      const ts = process.getBuiltinModule("module").createRequire("file:///")(compiler);
      const config = ts.getParsedCommandLineOfConfigFile(project, {}, {
        ...ts.sys,
        onUnRecoverableConfigFileDiagnostic: (fault) => { throw new Error(fault.messageText); },
      });
      const program = ts.createProgram(config.fileNames, config.options);
      ts.formatDiagnostics([...config.errors, ...ts.getPreEmitDiagnostics(program)], {
        getCanonicalFileName: (file) => file,
        getCurrentDirectory: () => ts.getDirectoryPath(project),
        getNewLine: () => "\\n",
      });
      """;

  private TypeScript() {}

  /**
   * What is wrong with a project, as the compiler says it, a line each; files relative to it.
   *
   * @param project its {@code tsconfig.json}
   */
  static List<String> faults(Path project) throws JavetException {
    try (var node = V8Host.getNodeInstance().createV8Runtime()) {
      var global = node.getGlobalObject();
      global.set("compiler", COMPILER.toAbsolutePath().toString());
      global.set("project", project.toAbsolutePath().toString());
      return node.getExecutor(CHECK).executeString().lines().toList();
    }
  }
}
