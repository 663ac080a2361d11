package dev.gradus.check.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads and writes the variables, fields and array elements that expressions name. */
final class Variables {
    private final LogFlow flow;
    private final Frame frame;
    private final Expressions expressions;

    Variables(LogFlow flow, Frame frame, Expressions expressions) {
        this.flow = flow;
        this.frame = frame;
        this.expressions = expressions;
    }

    Value read(NameExpr where) {
        String name = where.getNameAsString();
        Value local = frame.variables().get(name);
        if (local != null) {
            return isItsOwnNext(where) ? local : local.namedAt(Place.of(where));
        }
        List<Program.Field> fields = flow.program().fields(name);
        if (!fields.isEmpty()) {
            return fields(fieldsHere(fields, where)).namedAt(Place.of(where));
        }
        OptionalDouble known = Numbers.named(name);
        if (known.isPresent()) {
            return Value.constant(known.getAsDouble(), false, Place.of(where));
        }
        // A class inside of a method may use the variables around it.
        Value outer = flow.outer(name).content();
        return outer == Value.NOTHING ? Value.DATA : outer.namedAt(Place.of(where));
    }

    /** Whether it stands in {@code sum = sum + x}: then what it began as tells more than this line. */
    static boolean isItsOwnNext(NameExpr where) {
        Optional<Node> around = Optional.of(where);
        while (around.isPresent() && around.get() instanceof Expression) {
            if (around.get() instanceof AssignExpr assignment) {
                return Sources.nameOf(assignment.getTarget()).equals(where.getNameAsString());
            }
            around = around.get().getParentNode();
        }
        return false;
    }

    /** Of fields with the same name, those of the class around; all if it has none. */
    private static List<Program.Field> fieldsHere(List<Program.Field> fields, Node where) {
        String type = Program.enclosingType(where).orElse("");
        List<Program.Field> own =
                fields.stream().filter(field -> field.type().equals(type)).toList();
        return own.isEmpty() ? fields : own;
    }

    private Value fields(List<Program.Field> fields) {
        Value result = Value.NOTHING;
        for (Program.Field field : fields) {
            result = result.or(flow.field(field.type(), field.name()).content());
        }
        return result;
    }

    Value read(FieldAccessExpr access) {
        String name = access.getNameAsString();
        OptionalDouble known = Numbers.named(Sources.nameOf(access));
        if (known.isPresent()) {
            return Value.constant(known.getAsDouble(), Numbers.isWhole(Sources.nameOf(access)), Place.of(access));
        }
        List<Program.Field> fields = flow.program().fields(name);
        if (fields.isEmpty()) {
            expressions.value(access.getScope());
            return name.equals("length") ? Value.length(Place.of(access)) : Value.DATA;
        }
        String scope = Sources.nameOf(access.getScope());
        List<Program.Field> ofScope =
                fields.stream().filter(field -> field.type().equals(scope)).toList();
        if (ofScope.isEmpty()) {
            ofScope = scope.equals("this") ? fieldsHere(fields, access) : fields;
        }
        return fields(ofScope).namedAt(Place.of(access));
    }

    /** Puts a value where an assignment says. */
    void store(Expression target, Value value) {
        if (target instanceof EnclosedExpr enclosed) {
            store(enclosed.getInner(), value);
        } else if (target instanceof ArrayAccessExpr access) {
            expressions.value(access.getName()).cells().forEach(cell -> flow.put(cell, value));
        } else if (target instanceof NameExpr name) {
            if (frame.variables().containsKey(name.getNameAsString())) {
                frame.variables().put(name.getNameAsString(), value);
            } else {
                fieldsHere(flow.program().fields(name.getNameAsString()), name)
                        .forEach(field -> flow.put(flow.field(field.type(), field.name()), value));
            }
        } else if (target instanceof FieldAccessExpr access) {
            List<Program.Field> fields = flow.program().fields(access.getNameAsString());
            (access.getScope().isThisExpr() ? fieldsHere(fields, access) : fields)
                    .forEach(field -> flow.put(flow.field(field.type(), field.name()), value));
        }
    }
}
