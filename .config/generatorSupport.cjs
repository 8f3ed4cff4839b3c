/**
 * Stands in for a feature test of a statistics library that asks by `eval` whether the engine has generators.
 * The page's policy forbids `eval`, and every engine that runs this site has them.
 */
module.exports = function hasGeneratorSupport() {
  return true;
};
