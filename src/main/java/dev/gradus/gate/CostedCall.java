package dev.gradus.gate;

import java.util.List;
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

    /** Charges before the call: its operands are on the stack, and are so again. */
    void before(List<Cost.Charge> charges, Type[] parameters) {
        if (charges.isEmpty()) {
            return;
        }
        for (int i = parameters.length; i > 0; i--) {
            method.visitVarInsn(parameters[i - 1].getOpcode(Opcodes.ISTORE), variable(parameters, i));
        }
        for (Cost.Charge charge : charges) {
            for (int i = 0; i < charge.operands().size(); i++) {
                int number = charge.operands().get(i).number();
                if (number > 0) {
                    method.visitVarInsn(parameters[number - 1].getOpcode(Opcodes.ILOAD), variable(parameters, number));
                } else {
                    // The object, or itself once more: where it is charged for, it stands first.
                    method.visitInsn(Opcodes.DUP);
                }
            }
            method.visitMethodInsn(Opcodes.INVOKESTATIC, COSTED, charge.name(), charge.descriptor(), false);
        }
        for (int i = 1; i <= parameters.length; i++) {
            method.visitVarInsn(parameters[i - 1].getOpcode(Opcodes.ILOAD), variable(parameters, i));
        }
    }

    /** Charges for the result, which is on the stack and stays there. */
    void after(String cost, Type result) {
        if (cost.equals(Cost.EACH)) {
            String type = result.getDescriptor();
            method.visitMethodInsn(Opcodes.INVOKESTATIC, COSTED, cost, "(" + type + ")" + type, false);
        } else if (!cost.isEmpty()) {
            method.visitInsn(Opcodes.DUP);
            method.visitMethodInsn(Opcodes.INVOKESTATIC, COSTED, cost, "(Ljava/lang/Object;)V", false);
        }
    }

    private int variable(Type[] parameters, int number) {
        int variable = freeVariable;
        for (int i = 0; i < number - 1; i++) {
            variable += parameters[i].getSize();
        }
        return variable;
    }
}
