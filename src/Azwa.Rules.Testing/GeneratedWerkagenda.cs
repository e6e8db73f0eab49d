using Azwa.Rules.Testing.Agendas;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Testing;

/// <summary>A generated agenda; FsCheck prints it as YAML. Immutable and thread-safe.</summary>
public sealed class GeneratedWerkagenda
{
    private readonly AgendaTree _tree;

    internal GeneratedWerkagenda(AgendaTree tree)
    {
        _tree = tree;
        Werkagenda = tree.Agenda;
    }

    /// <summary>The agenda, as objects: nothing in it has a position.</summary>
    public Werkagenda Werkagenda { get; }

    /// <summary>The agenda as a file, which reads without a diagnostic.</summary>
    /// <returns>YAML with line feeds.</returns>
    public string ToYaml() => AgendaYaml.Write(_tree);

    /// <inheritdoc/>
    public override string ToString() => ToYaml();

    internal IEnumerable<GeneratedWerkagenda> Smaller() => AgendaShrinker.Smaller(_tree).Select(tree => new GeneratedWerkagenda(tree));
}
