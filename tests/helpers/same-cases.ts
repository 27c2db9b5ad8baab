/**
 * Lets every property meet the same cases in each run. For runs that are to tell about a change and not about luck (those
 * with the variable CI); all others go on looking for new cases. What fails says why, which not every runner would ask for.
 */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20230726, includeErrorInReport: true });
