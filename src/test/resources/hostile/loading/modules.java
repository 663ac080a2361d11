// Makes a layer of modules.
// verdict: RULE_VIOLATION
// walls: gate
// names: ModuleLayer.boot
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return ModuleLayer.boot().modules().size();
    }
}
