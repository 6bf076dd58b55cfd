/** A filter of Jest: only the test file that `MUTANTS_TEST_FILE` names, or all of them if it names none. */
module.exports = (paths) => {
  const wanted = process.env.MUTANTS_TEST_FILE;
  return Promise.resolve({
    filtered: wanted === undefined ? paths : paths.filter((file) => file.endsWith(wanted)),
  });
};
