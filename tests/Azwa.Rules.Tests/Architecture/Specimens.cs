#pragma warning disable CA1812, CA1822, CA1852, IDE0051, IDE0052, IDE0060, IDE0044, CS0169, CS0649, CA1040 // never run: each type is there to be read by the walk
namespace Azwa.Rules.Tests.Architecture;

/// <summary>One way of using <see cref="Seen"/> per type.</summary>
internal static class Specimens
{
    internal class Seen : Exception;

    internal interface IMark<T>;

    internal sealed class Base : Seen;

    internal sealed class Interface : IMark<Seen>;

    [System.Diagnostics.DebuggerTypeProxy(typeof(Seen))]
    internal sealed class Attribute;

    internal sealed class Field
    {
        private readonly List<Seen[]>? _seen;
    }

    internal sealed class Property
    {
        public static Seen? Value => null;
    }

    internal sealed class Parameter
    {
        public static void Take(in Dictionary<string, Seen> seen)
        {
        }
    }

    internal sealed class Constraint<T>
        where T : Seen;

    internal sealed class Instruction
    {
        public static string Make() => new Seen().Message;
    }

    internal sealed class Closure
    {
        public static Func<object> Make() => () => new Seen();
    }

    internal sealed class Catch
    {
        public static int Make(int divisor)
        {
            try
            {
                return 1 / divisor;
            }
            catch (Seen)
            {
                return 0;
            }
        }
    }

    internal sealed class GenericCall
    {
        public static int Make() => Enumerable.Empty<Seen>().Count();
    }
}
