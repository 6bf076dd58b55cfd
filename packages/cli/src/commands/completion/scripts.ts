export const SHELLS = ["bash", "zsh", "fish"] as const;

export type Shell = (typeof SHELLS)[number];

/** The scripts hold no names. They run the command, which knows the names of its own version and of the definitions. */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `_tc3() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -W "$(tc3 complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _tc3 tc3
`,
  zsh: `#compdef tc3
_tc3() {
  local -a names
  names=(\${(f)"$(tc3 complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)"})
  compadd -a names || _files
}
compdef _tc3 tc3
`,
  fish: `complete -c tc3 -a '(tc3 complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
`,
};
