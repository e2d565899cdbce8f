package org.examcycle.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads of a class what ArchUnit leaves out. */
final class ByteCode {

  private static final Set<ClassDesc> FLOATING =
      Set.of(
          ConstantDescs.CD_double,
          ConstantDescs.CD_float,
          ConstantDescs.CD_Double,
          ConstantDescs.CD_Float);

  private ByteCode() {}

  static ClassModel of(JavaClass type) {
    try (var bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      return ClassFile.of().parse(bytes.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Text constants that are codes. */
  static Stream<String> texts(ClassModel type) {
    return StreamSupport.stream(type.constantPool().spliterator(), false)
        .filter(StringEntry.class::isInstance)
        .map(entry -> ((StringEntry) entry).stringValue())
        .filter(ConstantGuards::isCode);
  }

  /** Fields, signatures and instructions that work with binary fractions. */
  static Stream<String> floatingPoint(ClassModel type) {
    var declared =
        Stream.concat(
            type.fields().stream().map(FieldModel::fieldTypeSymbol),
            type.methods().stream()
                .map(MethodModel::methodTypeSymbol)
                .flatMap(
                    method ->
                        Stream.concat(
                            method.parameterList().stream(), Stream.of(method.returnType()))));
    var worked =
        type.methods().stream()
            .flatMap(method -> method.code().stream())
            .flatMap(CodeModel::elementStream)
            .flatMap(ByteCode::kind);
    return Stream.concat(declared.flatMap(ByteCode::declared), worked).distinct();
  }

  private static Stream<String> declared(ClassDesc type) {
    return FLOATING.contains(type) ? Stream.of("a " + type.displayName()) : Stream.empty();
  }

  private static Stream<String> kind(CodeElement element) {
    return switch (element) {
      case LoadInstruction load -> floating(load.typeKind());
      case StoreInstruction store -> floating(store.typeKind());
      case OperatorInstruction operator -> floating(operator.typeKind());
      case ConvertInstruction convert ->
          Stream.of(convert.fromType(), convert.toType()).flatMap(ByteCode::floating);
      case ReturnInstruction back -> floating(back.typeKind());
      case InvokeInstruction call -> floating(TypeKind.from(call.typeSymbol().returnType()));
      default -> Stream.empty();
    };
  }

  private static Stream<String> floating(TypeKind kind) {
    return kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT
        ? Stream.of("an instruction on " + kind)
        : Stream.empty();
  }
}
