// Opens a registry of remote objects.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: LocateRegistry.createRegistry
public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        java.rmi.registry.LocateRegistry.createRegistry(0);
        return 0;
    }
}
