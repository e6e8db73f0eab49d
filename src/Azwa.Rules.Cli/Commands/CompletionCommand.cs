using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Text;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Writes the script with which a shell completes commands, options, rule ids and keys. It asks the program itself what can follow.</summary>
internal sealed class CompletionCommand : CliCommand
{
    private static readonly (string Shell, string Script)[] Scripts =
    [
        ("bash", """
            # azwa-rules in bash: zet in ~/.bashrc de regel  source <(azwa-rules completion bash)
            _azwa_rules() {
                # What follows the name of the program, up to the cursor.
                local line="${COMP_LINE:0:COMP_POINT}"
                line="${line#"${COMP_WORDS[0]}"}"
                line="${line# }"
                local IFS=$'\n'
                COMPREPLY=($("${COMP_WORDS[0]}" "[suggest:${#line}]" "$line" 2>/dev/null))
            }
            complete -o default -F _azwa_rules azwa-rules

            """),
        ("zsh", """
            # azwa-rules in zsh: zet in ~/.zshrc, na compinit, de regel  source <(azwa-rules completion zsh)
            _azwa_rules() {
                local line="${LBUFFER#*azwa-rules }"
                local -a suggestions
                suggestions=(${(f)"$(azwa-rules "[suggest:${#line}]" "$line" 2>/dev/null)"})
                if (( ${#suggestions} )); then
                    compadd -- $suggestions
                else
                    _files
                fi
            }
            compdef _azwa_rules azwa-rules

            """),
        ("pwsh", """
            # azwa-rules in PowerShell: zet in $PROFILE de regel  azwa-rules completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName azwa-rules -ScriptBlock {
                param($word, $ast, $cursor)
                $line = $ast.ToString()
                if ($line.Length -lt $cursor) { $line = $line.PadRight($cursor) }
                $line = $line.Substring(0, $cursor) -replace '^\S+\s?', ''
                azwa-rules "[suggest:$($line.Length)]" "$line" 2>$null | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }

            """),
        ("fish", """
            # azwa-rules in fish: azwa-rules completion fish > ~/.config/fish/completions/azwa-rules.fish
            function __azwa_rules
                set -l line (string replace -r '^\S+\s?' '' -- (commandline -cp))
                azwa-rules "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
            end
            complete -c azwa-rules -a '(__azwa_rules)'

            """),
    ];

    public override string Name => "completion";

    public override Phrase Summary => new("schrijft het script waarmee een shell aanvult", "writes the script with which a shell completes");

    public override Phrase Details => new(
        """
        De eerste regel van het script zegt waar het hoort. De shell vult daarna commando's, opties, ids van
        regels en sleutels van de catalogus aan, en namen van bestanden waar niets anders kan staan.

        Exitcodes: 0 goed; 2 verkeerde aanroep.
        """.ReplaceLineEndings("\n"),
        """
        The first line of the script says, in Dutch, where it belongs. The shell then completes commands, options,
        ids of rules and keys of the catalogue, and names of files where nothing else can stand.

        Exit codes: 0 fine; 2 wrong call.
        """.ReplaceLineEndings("\n"));

    public override Phrase Argument => new("bash|zsh|pwsh|fish", "bash|zsh|pwsh|fish");

    public override IReadOnlyList<ValueOption> Options => [];

    public override Phrase EmptyArgument(int index) => Wording.EmptyWord;

    public override IReadOnlyList<string> Completions(int index) => index == 0 ? [.. Scripts.Select(s => s.Shell)] : [];

    public override int Run(Arguments arguments, Surroundings surroundings, Stream output)
    {
        var shell = arguments.Argument;
        if (Array.Find(Scripts, s => s.Shell == shell) is not { Script: { } script })
        {
            var shells = Scripts.Select(s => s.Shell).ToList();
            throw Nearest.To(shell, shells) is { } near
                ? new UsageException(Wording.UnknownShellWithHint, shell, near)
                : new UsageException(Wording.UnknownShell, shell, string.Join(", ", shells));
        }

        using var writer = Utf8.Writer(output);
        writer.Write(script.ReplaceLineEndings("\n"));
        return ExitCode.Fine;
    }
}
