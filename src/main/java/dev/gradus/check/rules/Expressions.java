package dev.gradus.check.rules;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What each kind of expression can give. */
final class Expressions {
    private final LogFlow flow;
    private final Frame frame;
    private final Calls calls;
    private final Variables variables;
    private final Creations creations;
    private Value yielded = Value.NOTHING;

    Expressions(LogFlow flow, Frame frame) {
        this.flow = flow;
        this.frame = frame;
        this.calls = new Calls(flow, this);
        this.variables = new Variables(flow, frame, this);
        this.creations = new Creations(flow, frame, this, calls);
    }

    Value value(Expression expression) {
        flow.step();
        if (expression instanceof EnclosedExpr enclosed) {
            return value(enclosed.getInner());
        } else if (expression instanceof NameExpr name) {
            return variables.read(name);
        } else if (expression instanceof LiteralStringValueExpr literal) {
            return literal(literal);
        } else if (expression instanceof BinaryExpr binary) {
            return binary(binary);
        } else if (expression instanceof UnaryExpr unary) {
            return unary(unary);
        } else if (expression instanceof CastExpr cast) {
            return cast(cast);
        } else if (expression instanceof ConditionalExpr choice) {
            value(choice.getCondition());
            return value(choice.getThenExpr()).or(value(choice.getElseExpr()));
        } else if (expression instanceof ArrayAccessExpr access) {
            value(access.getIndex());
            return value(access.getName()).elements();
        } else if (expression instanceof AssignExpr assignment) {
            return assign(assignment);
        } else if (expression instanceof VariableDeclarationExpr declaration) {
            declaration.getVariables().forEach(this::declare);
            return Value.NOTHING;
        } else if (expression instanceof MethodCallExpr call) {
            return calls.call(call);
        } else if (expression instanceof FieldAccessExpr access) {
            return variables.read(access);
        } else if (expression instanceof ArrayCreationExpr creation) {
            creation.getLevels().forEach(level -> level.getDimension().ifPresent(this::value));
            return creation.getInitializer().map(this::value).orElseGet(() -> Value.cell(flow.cell(creation)));
        } else if (expression instanceof ArrayInitializerExpr array) {
            Cell cell = flow.cell(array);
            array.getValues().forEach(element -> flow.put(cell, value(element)));
            return Value.cell(cell);
        } else if (expression instanceof ObjectCreationExpr creation) {
            return creations.create(creation);
        } else if (expression instanceof LambdaExpr || expression instanceof MethodReferenceExpr) {
            return creations.function(expression);
        } else if (expression instanceof SwitchExpr choice) {
            return choose(choice);
        } else if (expression instanceof InstanceOfExpr test) {
            return tested(test);
        }
        return Value.DATA;
    }

    /** What a field or variable starts as. */
    Value initializer(Expression initializer, Type type) {
        return typed(value(initializer), type);
    }

    /** A double that is given a whole number is no whole number any more. */
    static Value typed(Value value, Type type) {
        boolean floating = List.of("double", "float", "Double", "Float").contains(type.asString());
        return floating && value.isConstant() ? Arithmetic.real(value) : value;
    }

    private void declare(VariableDeclarator variable) {
        // A switch in the initializer may put other variables in place of these, so it comes first.
        Value start = variable.getInitializer()
                .map(initializer -> initializer(initializer, variable.getType()))
                .orElse(Value.NOTHING);
        frame.variables().put(variable.getNameAsString(), start);
        flow.put(flow.outer(variable.getNameAsString()), start);
    }

    private static Value literal(LiteralStringValueExpr literal) {
        Place place = Place.of(literal);
        if (literal instanceof StringLiteralExpr || literal instanceof TextBlockLiteralExpr) {
            return Numbers.inQuotes(literal.getValue())
                    .map(number -> Value.constant(number, false, place))
                    .orElse(Value.DATA);
        }
        if (literal instanceof CharLiteralExpr) {
            return Value.DATA;
        }
        boolean whole = literal instanceof IntegerLiteralExpr || literal instanceof LongLiteralExpr;
        OptionalDouble number = Numbers.literal(literal.getValue());
        boolean known = number.isPresent() && (whole || literal instanceof DoubleLiteralExpr);
        return known ? Value.constant(number.getAsDouble(), whole, place) : Value.DATA;
    }

    private Value binary(BinaryExpr binary) {
        Value left = value(binary.getLeft());
        Value right = value(binary.getRight());
        return switch (binary.getOperator()) {
            case PLUS, MINUS, MULTIPLY, DIVIDE -> {
                Value result = arithmetic(binary.getOperator(), left, right);
                // The whole of 1.0 / (1e6 * n) is the epsilon, not its 1.0; in eps = eps / 2 it is what eps began as.
                yield result.isConstant() && !isItsOwnNext(binary, left, right)
                        ? result.namedAt(Place.of(binary))
                        : result;
            }
            case EQUALS, NOT_EQUALS, LESS, GREATER, LESS_EQUALS, GREATER_EQUALS, AND, OR -> Value.DATA;
            case LEFT_SHIFT ->
                left.isConstant() && right.isConstant()
                        ? Arithmetic.fold(left, right, (x, places) -> x * Math.pow(2, places))
                        : Arithmetic.blend(List.of(left, right));
            case REMAINDER, BINARY_AND, BINARY_OR, XOR, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT ->
                Arithmetic.blend(List.of(left, right));
        };
    }

    private static boolean isItsOwnNext(BinaryExpr binary, Value left, Value right) {
        return !(left.isNamedIn(binary) && right.isNamedIn(binary))
                && binary.findAll(NameExpr.class).stream().anyMatch(Variables::isItsOwnNext);
    }

    private static Value arithmetic(BinaryExpr.Operator operator, Value left, Value right) {
        Value a = left.elements();
        Value b = right.elements();
        return switch (operator) {
            case PLUS -> Arithmetic.add(a, b);
            case MINUS -> Arithmetic.subtract(a, b);
            case MULTIPLY -> Arithmetic.multiply(a, b);
            case DIVIDE -> Arithmetic.divide(a, b);
            default -> Arithmetic.blend(List.of(a, b));
        };
    }

    private Value unary(UnaryExpr unary) {
        Value operand = value(unary.getExpression());
        return switch (unary.getOperator()) {
            case PLUS -> operand;
            case MINUS -> Arithmetic.apply(operand, x -> -x).namedAt(Place.of(unary));
            case LOGICAL_COMPLEMENT, BITWISE_COMPLEMENT -> Value.DATA;
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> {
                // A counter that begins at a constant may become anything.
                Value next = operand.isConstant()
                        ? Arithmetic.blend(List.of(operand))
                        : Arithmetic.add(operand, Value.constant(1, true, Place.of(unary)));
                variables.store(unary.getExpression(), next);
                yield next;
            }
        };
    }

    private Value cast(CastExpr cast) {
        Value operand = value(cast.getExpression());
        return switch (cast.getTypeAsString()) {
            case "double" -> operand.isConstant() ? Arithmetic.real(operand) : operand;
            case "float" ->
                operand.isConstant() ? Arithmetic.apply(Arithmetic.real(operand), number -> (float) number) : operand;
            case "int", "long", "short", "byte", "char" ->
                operand.isConstant() ? Arithmetic.whole(operand) : Arithmetic.rounded(operand);
            default -> operand;
        };
    }

    private Value assign(AssignExpr assignment) {
        Value right = value(assignment.getValue());
        Value stored = right;
        if (assignment.getOperator() != AssignExpr.Operator.ASSIGN) {
            Value left = value(assignment.getTarget());
            stored = assignment
                    .getOperator()
                    .toBinaryOperator()
                    .map(operator -> arithmetic(operator, left, right))
                    .orElse(Value.DATA);
        }
        variables.store(assignment.getTarget(), stored);
        return stored;
    }

    private Value choose(SwitchExpr choice) {
        value(choice.getSelector());
        Value outer = yielded;
        yielded = Value.NOTHING;
        List<Value> arrows = new ArrayList<>();
        choice.getEntries()
                .forEach(entry -> entry.getStatements().forEach(statement -> {
                    if (entry.getType() == SwitchEntry.Type.EXPRESSION) {
                        arrows.add(value(statement.asExpressionStmt().getExpression()));
                    }
                }));
        new Statements(frame, this).runEntries(choice.getEntries());
        Value result = yielded;
        yielded = outer;
        for (Value arrow : arrows) {
            result = result.or(arrow);
        }
        return result;
    }

    void yields(Value value) {
        yielded = yielded.or(value);
    }

    private Value tested(InstanceOfExpr test) {
        Value tested = value(test.getExpression());
        test.getPattern()
                .ifPresent(pattern -> pattern.findAll(TypePatternExpr.class)
                        .forEach(variable -> frame.variables().put(variable.getNameAsString(), tested)));
        return Value.DATA;
    }

    Creations creations() {
        return creations;
    }

    Frame frame() {
        return frame;
    }
}
