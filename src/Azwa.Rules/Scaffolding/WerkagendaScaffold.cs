using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Azwa.Rules.Facts;
using Azwa.Rules.Syntax;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Scaffolding;

/// <summary>
/// Writes an agenda to fill in: what the submission format asks, with a comment at every field. Empty fields count as absent. Whatever
/// would say something by being there, such as a measure or an optional aanpak, is commented out.
/// </summary>
internal sealed class WerkagendaScaffold : FieldSource
{
    private const int Step = 2;

    private readonly Page _page;
    private readonly string _type;
    private readonly string _path;
    private readonly int _indent;
    private string _dash;

    private WerkagendaScaffold(Page page, string type, string path, int indent, bool isItem = false)
    {
        _page = page;
        _type = type;
        _path = path;
        _indent = indent;
        _dash = isItem ? "- " : "";
    }

    /// <param name="catalogus">What an agenda can consist of.</param>
    /// <param name="regio">The name of the region.</param>
    /// <param name="gemeenten">Its municipalities: code and name.</param>
    public static string Write(Catalogus catalogus, string regio, IReadOnlyList<KeyValuePair<string, string>> gemeenten)
    {
        var page = new Page(catalogus, regio, gemeenten);
        page.Head();
        WerkagendaFormat.Read(new WerkagendaScaffold(page, "werkagenda", "", 0), source: null);
        return page.ToString();
    }

    public override string? Text(string name)
    {
        Field(name, "tekst");
        return null;
    }

    public override string RequiredText(string name)
    {
        Field(name, "tekst", "verplicht", _page.ValueAt(_path + "/" + name));
        return "-";
    }

    public override bool RequiredBoolean(string name)
    {
        Field(name, "true of false", "verplicht");
        return false;
    }

    public override long RequiredWholeNumber(string name, long min, long max)
    {
        Field(name, string.Create(CultureInfo.InvariantCulture, $"geheel getal van {min} tot en met {max}"), "verplicht");
        return min;
    }

    // The format says afterwards that an object is required; then its line is there, and in it what is required.
    public override void Required(string name)
    {
    }

    public override long? WholeNumber(string name, long min, long max)
    {
        Field(name, "geheel getal");
        return null;
    }

    public override decimal? Number(string name)
    {
        Field(name, "getal, met een punt voor decimalen");
        return null;
    }

    public override bool? Boolean(string name)
    {
        Field(name, "true of false");
        return null;
    }

    public override DateOnly? Date(string name)
    {
        Field(name, "datum, als jjjj-mm-dd");
        return null;
    }

    public override void Format(string name, string value) => Field(name, "vaste tekst", "verplicht", value);

    public override string? Choice(string name, IReadOnlyList<string> values)
    {
        Field(name, "keuze uit " + string.Join(", ", values));
        return null;
    }

    public override string? Code(string name)
    {
        Field(name, "CBS-code, zoals GM0000");
        return null;
    }

    public override IReadOnlyList<string>? Texts(string name)
    {
        Field(name, "lijst van teksten, zoals [eerste, tweede]");
        return null;
    }

    public override T? Object<T>(string name, Func<FieldSource, T> read)
        where T : class
    {
        var leefgebied = _type == "leefgebieden" ? _page.Catalogus.Leefgebieden.FirstOrDefault(l => l.Sleutel == name) : null;
        Field(name, leefgebied?.Naam);
        read(Inside(leefgebied is null ? TypeName(typeof(T), name) : "leefgebied", name));
        return null;
    }

    public override IReadOnlyList<T>? List<T>(string name, Func<FieldSource, T> read)
        where T : class
    {
        Field(name, "lijst");
        _page.CommentedOut(() => read(new WerkagendaScaffold(_page, TypeName(typeof(T), name), $"{_path}/{name}/0", _indent + Step, isItem: true)));
        return null;
    }

    public override IReadOnlyDictionary<string, T>? Map<T>(string name, KeyForm keys, Func<FieldSource, T> read)
        where T : class => Entries<T>(name, keys, read, alsoBare: null);

    public override IReadOnlyDictionary<string, T>? MapOrBoolean<T>(string name, KeyForm keys, Func<FieldSource, T> read, Func<bool, T> convert)
        where T : class => Entries<T>(name, keys, read, alsoBare: "true of false, of de velden hieronder");

    public override IReadOnlyDictionary<string, string>? TextMap(string name, KeyForm keys)
    {
        Field(name, "per sleutel");
        Values(name, keys, "tekst");
        return null;
    }

    public override IReadOnlyDictionary<string, decimal>? NumberMap(string name, KeyForm keys)
    {
        Field(name, "per sleutel");
        Values(name, keys, "getal");
        return null;
    }

    private IReadOnlyDictionary<string, T>? Entries<T>(string name, KeyForm keys, Func<FieldSource, T> read, string? alsoBare)
    {
        Field(name, null);
        foreach (var (key, note, isLive) in _page.KeysOf(_path + "/" + name, keys))
        {
            if (isLive)
            {
                Write();
            }
            else
            {
                _page.CommentedOut(Write);
            }

            void Write()
            {
                _page.Line(_indent + Step, $"{key}:", alsoBare is null ? note : $"{note}; {alsoBare}");
                read(new WerkagendaScaffold(_page, TypeName(typeof(T), name), $"{_path}/{name}/{key}", _indent + (2 * Step)));
            }
        }

        return null;
    }

    private void Values(string name, KeyForm keys, string kind) => _page.CommentedOut(() =>
    {
        foreach (var (key, note, _) in _page.KeysOf(_path + "/" + name, keys))
        {
            _page.Line(_indent + Step, $"{key}:", note.Length == 0 ? kind : $"{note}; {kind}");
        }
    });

    private WerkagendaScaffold Inside(string type, string name) => new(_page, type, _path + "/" + name, _indent + Step);

    private void Field(string name, string? kind, string? need = null, string? value = null)
    {
        var meaning = _type == "leefgebieden" ? null : WerkagendaVelden.Betekenis[$"{_type}.{name}"];
        var comment = string.Join("; ", new[] { meaning, kind, need ?? _page.NeedOf(_path + "/" + name) }.OfType<string>());
        _page.Line(_indent, value is null ? $"{_dash}{name}:" : $"{_dash}{name}: {value}", comment);
        if (_dash.Length > 0)
        {
            // The other fields of an item stand under the first.
            _dash = "  ";
        }
    }

    // The leefgebieden are a map to the model and an object with five keys to the format.
    private static string TypeName(Type type, string name) => type.IsGenericType ? name : char.ToLowerInvariant(type.Name[0]) + type.Name[1..];

    /// <summary>The text so far, and what the catalogue and the caller know of its keys.</summary>
    private sealed class Page(Catalogus catalogus, string regio, IReadOnlyList<KeyValuePair<string, string>> gemeenten)
    {
        private readonly StringBuilder _text = new();
        private readonly Dictionary<string, CelDefinitie> _cellen = catalogus.Kinds.Cellen.ToDictionary(c => c.Pointer, StringComparer.Ordinal);
        private int _commented;

        public Catalogus Catalogus => catalogus;

        public override string ToString() => _text.ToString();

        public void Head() => _text.Append(
            """
            # Regionale werkagenda (AZWA D5), om in te vullen. Vul achter de dubbele punt in; wat leeg blijft, telt als niet opgegeven.
            # Regels die met '# ' beginnen en een veld noemen, staan uit: haal dat '# ' weg om ze te gebruiken. Een lange tekst begint met
            # '|' achter de dubbele punt en staat ingesprongen op de regels eronder. Toets met: azwa-rules check BESTAND

            """.ReplaceLineEndings("\n"));

        public void Line(int indent, string text, string comment)
        {
            _text.Append(' ', indent).Append(_commented > 0 ? "# " : "").Append(text);
            if (comment.Length > 0)
            {
                _text.Append("  # ").Append(comment);
            }

            _text.Append('\n');
        }

        public void CommentedOut(Action write)
        {
            _commented++;
            write();
            _commented--;
        }

        public string? ValueAt(string path) =>
            path == "/regio/naam" ? Quoted(regio)
            : gemeenten.FirstOrDefault(g => path == $"/regio/gemeenten/{g.Key}/naam") is { Key: not null } gemeente ? Quoted(gemeente.Value)
            : null;

        public string? NeedOf(string path) => _cellen.GetValueOrDefault(path)?.Verplichtheid switch
        {
            Verplichtheid.Verplicht => "verplicht",
            Verplichtheid.MitsOpgenomen => "verplicht als de aanpak is opgenomen",
            Verplichtheid.Optioneel => "optioneel",
            _ => null,
        };

        /// <summary>The keys of a map, with what they mean, and whether they can be there without saying anything.</summary>
        public IEnumerable<(string Key, string Note, bool IsLive)> KeysOf(string path, KeyForm form)
        {
            var segments = path.Split('/');
            return (form, segments[^1]) switch
            {
                (KeyForm.Gemeentecode, var name) => gemeenten.Count == 0
                    ? [("GM0000", "CBS-code van een gemeente", false)]
                    : gemeenten.Select(g => (g.Key, name == "gemeenten" ? "" : OneLine(g.Value), name == "gemeenten")),
                (KeyForm.Jaar, _) => [("2027", "", false), ("2028", "", false), ("2029", "", false), ("2030", "", false)],
                (KeyForm.Sleutel, "aanpakken") => catalogus.Aanpakken.Where(a => a.Leefgebied.Sleutel == segments[^2]).Select(a =>
                    (a.Sleutel, $"{a.Naam}; {a.StatusNaam}, {(a.Verplicht ? "verplicht" : "optioneel")}", a.Verplicht)),
                (KeyForm.Sleutel, "inzet") => [.. Aanpak(segments).Maten.Select(m => (m.Sleutel, $"{m.Naam}; eenheid: {m.Eenheid}", false)), ("eigen-maat", "een maat van de regio zelf", false)],
                (KeyForm.Sleutel, "aanbod") => Aanpak(segments).Aanbod.Select(e => (e.Sleutel, e.Naam, false)),
                (KeyForm.Sleutel, "beproeven") => catalogus.Aanpakken.Where(a => !a.Verplicht).Select(a => a.Ouder ?? a.Sleutel)
                    .Distinct(StringComparer.Ordinal).Select(key => (key, catalogus.Beproefbaar(key)!, false)),
                _ => [("naam", "de naam waarop de afspraak slaat", false)],
            };
        }

        private AanpakDefinitie Aanpak(string[] segments) => catalogus.Aanpak(segments[^2])!;

        private static string OneLine(string text) => text.ReplaceLineEndings(" ");

        private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
    }
}
