using System.Runtime.InteropServices;

namespace Azwa.Rules.Text;

/// <summary>A place in a text as editors count: line and column from 1, columns in UTF-16 units.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Position(int Line, int Column);
