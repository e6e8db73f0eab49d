using Azwa.Rules.Benchmarks;
using Azwa.Rules.Benchmarks.Ratios;
using Azwa.Rules.Benchmarks.Tables;
using BenchmarkDotNet.Running;

if (args is ["guard"])
{
    return GuardCommand.Run(Console.Out);
}

if (args is ["session-memory"])
{
    return SessionMemoryCommand.Run(Console.Out);
}

if (args is ["ratios"])
{
    return RatiosCommand.Run(Console.Out);
}

if (args is [FreshProcess.Command, var work])
{
    return FreshProcess.Run(work, Console.Out);
}

if (args is ["tables", .. var tables])
{
    return TablesCommand.Run(tables, Console.Out);
}

if (args is ["generate", .. var rest])
{
    return GenerateCommand.Run(rest, Console.Out);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
