using Azwa.Rules.Benchmarks.Tables;
using BenchmarkDotNet.Running;

if (args is ["tables", .. var tables])
{
    return TablesCommand.RunOnly(tables, Console.Out, "NRules", typeof(Program).Assembly);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
