<?php
require "JsonSchema/autoload.php";

$known = [];
while (($line = fgets(STDIN)) !== false) {
    ["schema" => $path, "body" => $body] = json_decode($line, true);
    $known[$path] ??= json_decode(file_get_contents($path));
    $value = json_decode($body);
    $validator = new JsonSchema\Validator();
    $validator->validate($value, $known[$path]);
    echo $validator->isValid() ? "true" : "false", "\n";
}
