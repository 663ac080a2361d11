package dev.gradus.gate;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Charges for one call of the library around it. The call itself stays what it is, so that what it gives, what it throws and on which line
 * are not changed; its operands are laid aside in variables and put back.
 */
final class CostedCall {
    static final String COSTED = "dev/gradus/worker/Costed";

    private final MethodVisitor method;
    private final int freeVariable;

    /** @param freeVariable the first variable that nothing else uses */
    CostedCall(MethodVisitor method, int freeVariable) {
        this.method = method;
        this.freeVariable = freeVariable;
    }

    /**
     * Writes a call with its charges. Its operands are on the stack.
     *
     * @param cost of the call
     * @param isConstructor whether what it gives is the object that it was called for
     * @param descriptor of the call
     * @param call writes the call itself
     */
    void around(Cost cost, boolean isConstructor, String descriptor, Runnable call) {
        Type[] parameters = Type.getArgumentTypes(descriptor);
        boolean keepsObject = isConstructor && cost.after().isPresent();
        boolean keepsOperands =
                cost.after().filter(after -> !after.operands().isEmpty()).isPresent();
        if (!cost.before().isEmpty() || keepsObject || keepsOperands) {
            layAside(parameters);
            cost.before().forEach(charge -> before(charge, parameters));
            if (keepsObject) {
                // It is the same one once it is made.
                method.visitInsn(Opcodes.DUP);
            }
            putBack(parameters);
        }
        call.run();
        if (cost.after().isPresent()) {
            Cost.Charge after = cost.after().get();
            if (after.isEach()) {
                String type = Type.getReturnType(descriptor).getDescriptor();
                method.visitMethodInsn(Opcodes.INVOKESTATIC, COSTED, after.name(), "(" + type + ")" + type, false);
            } else {
                if (!keepsObject) {
                    method.visitInsn(Opcodes.DUP);
                }
                after(after, parameters);
            }
        }
    }

    private void layAside(Type[] parameters) {
        for (int i = parameters.length; i > 0; i--) {
            method.visitVarInsn(parameters[i - 1].getOpcode(Opcodes.ISTORE), variable(parameters, i));
        }
    }

    private void putBack(Type[] parameters) {
        for (int i = 1; i <= parameters.length; i++) {
            load(parameters, i);
        }
    }

    private void load(Type[] parameters, int number) {
        method.visitVarInsn(parameters[number - 1].getOpcode(Opcodes.ILOAD), variable(parameters, number));
    }

    private void before(Cost.Charge charge, Type[] parameters) {
        for (Cost.Operand operand : charge.operands()) {
            if (operand.number() > 0) {
                load(parameters, operand.number());
            } else {
                // The object, or itself once more: where it is charged for, it stands first.
                method.visitInsn(Opcodes.DUP);
            }
        }
        method.visitMethodInsn(Opcodes.INVOKESTATIC, COSTED, charge.name(), charge.descriptor(), false);
    }

    private void after(Cost.Charge charge, Type[] parameters) {
        charge.operands().forEach(operand -> load(parameters, operand.number()));
        method.visitMethodInsn(Opcodes.INVOKESTATIC, COSTED, charge.name(), charge.descriptorWithResult(), false);
    }

    private int variable(Type[] parameters, int number) {
        int variable = freeVariable;
        for (int i = 0; i < number - 1; i++) {
            variable += parameters[i].getSize();
        }
        return variable;
    }
}
