public class Solution{static double L(double x){return Math.log(x);}
public static double kl_divergence(double[]p,double[]q){double s=0;for(int i=p.length;i-->0;)if(p[i]>0)s=Math.fma(p[i],L(p[i])-L(q[i]),s);return s;}}
