package dev.gradus.check.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.type.Type;
import dev.gradus.check.DeepStack;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What kind of number an expression gives, as far as its text tells. */
enum Kind {
    WHOLE,
    FLOATING,
    UNKNOWN;

    private static final Set<String> FLOATING_FUNCTIONS = Set.of(
            "log",
            "log10",
            "log1p",
            "exp",
            "expm1",
            "pow",
            "sqrt",
            "cbrt",
            "random",
            "floor",
            "ceil",
            "rint",
            "signum",
            "hypot",
            "ulp",
            "scalb",
            "sin",
            "cos",
            "tan",
            "atan",
            "fma",
            "parseDouble",
            "doubleValue");
    private static final Set<String> KIND_OF_ARGUMENTS = Set.of("abs", "max", "min");

    static Kind of(Expression expression, Program program) {
        DeepStack.endIfLate();
        if (expression instanceof EnclosedExpr enclosed) {
            return of(enclosed.getInner(), program);
        } else if (expression instanceof IntegerLiteralExpr || expression instanceof LongLiteralExpr) {
            return WHOLE;
        } else if (expression instanceof DoubleLiteralExpr) {
            return FLOATING;
        } else if (expression instanceof NameExpr name) {
            return type(name, program).map(type -> ofType(type, false)).orElse(UNKNOWN);
        } else if (expression instanceof ArrayAccessExpr access && access.getName() instanceof NameExpr name) {
            return type(name, program).map(type -> ofType(type, true)).orElse(UNKNOWN);
        } else if (expression instanceof FieldAccessExpr access) {
            return access.getNameAsString().equals("length") ? WHOLE : UNKNOWN;
        } else if (expression instanceof CastExpr cast) {
            return ofType(cast.getTypeAsString(), false);
        } else if (expression instanceof UnaryExpr unary) {
            return of(unary.getExpression(), program);
        } else if (expression instanceof AssignExpr assignment) {
            return of(assignment.getTarget(), program);
        } else if (expression instanceof ConditionalExpr choice) {
            return both(of(choice.getThenExpr(), program), of(choice.getElseExpr(), program));
        } else if (expression instanceof BinaryExpr binary) {
            return binary(binary, program);
        } else if (expression instanceof MethodCallExpr call) {
            return call(call, program);
        }
        return UNKNOWN;
    }

    private static Kind binary(BinaryExpr binary, Program program) {
        return switch (binary.getOperator()) {
            case PLUS, MINUS, MULTIPLY, DIVIDE, REMAINDER ->
                both(of(binary.getLeft(), program), of(binary.getRight(), program));
            default -> UNKNOWN;
        };
    }

    private static Kind both(Kind left, Kind right) {
        if (left == FLOATING || right == FLOATING) {
            return FLOATING;
        }
        return left == WHOLE && right == WHOLE ? WHOLE : UNKNOWN;
    }

    private static Kind call(MethodCallExpr call, Program program) {
        String name = call.getNameAsString();
        List<MethodDeclaration> own = program.methods(name, call.getArguments().size());
        boolean math = call.getScope().map(Sources::nameOf).orElse("").endsWith("Math");
        if (!math && !own.isEmpty()) {
            return ofType(own.get(0).getTypeAsString(), false);
        }
        if (KIND_OF_ARGUMENTS.contains(name) && !call.getArguments().isEmpty()) {
            Kind kind = of(call.getArgument(0), program);
            for (Expression argument : call.getArguments()) {
                kind = both(kind, of(argument, program));
            }
            return kind;
        }
        if (math && name.equals("round")) {
            return WHOLE;
        }
        return FLOATING_FUNCTIONS.contains(name) ? FLOATING : UNKNOWN;
    }

    private static Kind ofType(String type, boolean element) {
        return switch (element ? type.replaceFirst("\\[]$", "") : type) {
            case "double", "float", "Double", "Float" -> FLOATING;
            case "int", "long", "short", "byte", "Integer", "Long" -> WHOLE;
            default -> UNKNOWN;
        };
    }

    /** The type that a variable is declared with, where exactly one declaration can be meant. */
    static Optional<String> type(NameExpr name, Program program) {
        Node around = Reach.around(name);
        String wanted = name.getNameAsString();
        for (Parameter parameter : around.findAll(Parameter.class)) {
            if (parameter.getNameAsString().equals(wanted)) {
                return Optional.of(parameter.getTypeAsString() + (parameter.isVarArgs() ? "[]" : ""));
            }
        }
        List<VariableDeclarator> declared = around.findAll(VariableDeclarator.class).stream()
                .filter(variable -> variable.getNameAsString().equals(wanted))
                .toList();
        if (declared.stream()
                        .map(VariableDeclarator::getTypeAsString)
                        .distinct()
                        .count()
                == 1) {
            return Optional.of(declaredType(declared.get(0), program));
        }
        if (!declared.isEmpty()) {
            return Optional.empty();
        }
        return program.fields(wanted).stream()
                .flatMap(field -> field.initializer().stream())
                .flatMap(initializer -> initializer.getParentNode().stream())
                .filter(VariableDeclarator.class::isInstance)
                .map(VariableDeclarator.class::cast)
                .map(VariableDeclarator::getType)
                .map(Type::asString)
                .findFirst();
    }

    private static String declaredType(VariableDeclarator variable, Program program) {
        if (!variable.getTypeAsString().equals("var")) {
            return variable.getTypeAsString();
        }
        // Each once: a variable may stand twice in the next one, and that in the next.
        Kind kind = program.kinds().get(variable);
        if (kind == null) {
            kind = variable.getInitializer()
                    // var x = x + 1 does not compile, so this ends.
                    .filter(initializer -> !Sources.mentions(initializer, variable.getNameAsString()))
                    .map(initializer -> of(initializer, program))
                    .orElse(UNKNOWN);
            program.kinds().put(variable, kind);
        }
        return switch (kind) {
            case WHOLE -> "int";
            case FLOATING -> "double";
            case UNKNOWN -> "var";
        };
    }
}
