using System.Collections;
using System.Reflection;

namespace Azwa.Rules.Tests.Werkagendas;

/// <summary>Writes an agenda out by its public properties, so that two of them can be compared and a difference be seen.</summary>
internal static class ModelComparer
{
    public static IReadOnlyList<string> Lines(object? model)
    {
        var lines = new List<string>();
        Write(model, "", lines);
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static void Write(object? value, string path, List<string> lines)
    {
        switch (value)
        {
            case null:
                break;
            case string or ValueType:
                // 8.50 and 8.5 are the same number.
                lines.Add($"{path} = {(value is decimal d ? d / 1.0000000000m : value)}");
                break;
            case IDictionary map:
                lines.Add($"{path} is a map of {map.Count}");
                foreach (DictionaryEntry entry in map)
                {
                    Write(entry.Value, $"{path}/{entry.Key}", lines);
                }

                break;
            case IList list:
                lines.Add($"{path} is a list of {list.Count}");
                for (var i = 0; i < list.Count; i++)
                {
                    Write(list[i], $"{path}/{i}", lines);
                }

                break;
            default:
                lines.Add($"{path} is a {value.GetType().Name}");
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    Write(property.GetValue(value), $"{path}/{property.Name}", lines);
                }

                break;
        }
    }
}
