package org.examcycle.contract;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which calls a method's source holds. */
final class SourceCalls extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final Set<String> handles = new LinkedHashSet<>();
  private final Set<String> calls = new LinkedHashSet<>();
  private final Set<String> answers = new LinkedHashSet<>();
  private final Set<String> statuses = new LinkedHashSet<>();

  static SourceMethod of(MethodTree method, Doc doc) {
    var found = new SourceCalls();
    found.scan(method.getBody(), null);
    return new SourceMethod(doc, found.handles, found.calls, found.answers, found.statuses);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
    switch (call.getMethodSelect()) {
      case IdentifierTree own -> calls.add(own.getName().toString());
      case MemberSelectTree select -> {
        var of = select.getExpression().toString();
        if (select.getIdentifier().contentEquals("handle")) {
          handles.add(of);
        }
        if (of.equals("answers")) {
          answers.add(select.getIdentifier() + "/" + call.getArguments().size());
        }
      }
      default -> {
        // a call of what another call answers: nothing to learn
      }
    }
    return super.visitMethodInvocation(call, null);
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void nothing) {
    if (select.getExpression().toString().equals("HttpStatus")) {
      statuses.add(select.getIdentifier().toString());
    }
    return super.visitMemberSelect(select, null);
  }
}
