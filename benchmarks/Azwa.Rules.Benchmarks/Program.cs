using Azwa.Rules.Benchmarks;
using BenchmarkDotNet.Running;

if (args is ["guard"])
{
    return GuardCommand.Run(Console.Out);
}

if (args is ["session-memory"])
{
    return SessionMemoryCommand.Run(Console.Out);
}

if (args is ["generate", .. var rest])
{
    return GenerateCommand.Run(rest, Console.Out);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
