// Attaches to another Java.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: VirtualMachine.attach
public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        com.sun.tools.attach.VirtualMachine.attach("1").loadAgent("a");
        return 0;
    }
}
