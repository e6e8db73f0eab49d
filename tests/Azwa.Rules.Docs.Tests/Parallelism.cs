// Pages are worked through in a folder of their own as the current directory, and programs write to the console: both are the process's.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
